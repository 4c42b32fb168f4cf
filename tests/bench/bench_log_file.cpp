// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to index a file, to search it and to fetch a screenful of any place in it: prints lines "what
// number", seconds and milliseconds, after each search the number of lines found.
// bench_log_file FILE [LITERAL|/EXPRESSION/]…
#include "app/log/logsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <sys/resource.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int places = 1000;
constexpr int screenful = 60;

double seconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e9;
}

/// The longest of many jumps, in milliseconds.
double longestJump(const LineIndex &index)
{
    qint64 longest = 0;
    for (int i = 0; i < places; ++i) {
        QElapsedTimer clock;
        clock.start();
        index.lines(QRandomGenerator::global()->bounded(index.total()), screenful, LogFilter::Plain, 1 << 20);
        longest = std::max(longest, clock.nsecsElapsed());
    }
    return double(longest) / 1e6;
}

void search(QTextStream &out, const LineIndex &index, const QString &word)
{
    const bool isRegex = word.size() > 2 && word.startsWith(u'/') && word.endsWith(u'/');
    const LogQuery query {isRegex ? word.sliced(1).chopped(1) : word, isRegex, true};
    LogSearch search(query, *LogPattern::make(query), LogFilter::Plain);
    QElapsedTimer clock;
    clock.start();
    while (!search.step(index).value_or(true)) { }
    out << "search " << seconds(clock) << "\nfound " << search.lines().size() << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    LineIndex index(app.arguments().value(1));
    QElapsedTimer clock;
    clock.start();
    index.update(1 << 20);
    index.lines(0, screenful, LogFilter::Plain, 1 << 20);
    out << "screen " << seconds(clock) << '\n';
    while (!index.isComplete())
        index.update();
    out << "index " << seconds(clock) << "\nlines " << index.total() << "\nbytes " << index.bytes() << "\njump "
        << longestJump(index) << Qt::endl;
    for (const QString &word : app.arguments().mid(2))
        search(out, index, word);
    rusage usage;
    ::getrusage(RUSAGE_SELF, &usage);
    out << "memory " << double(usage.ru_maxrss) / 1024 << Qt::endl;
    return 0;
}
