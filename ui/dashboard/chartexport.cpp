// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include "bandwidthchart.h"
#include "ui/sessionwords.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QSaveFile>
#include <QSvgGenerator>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int pngScale = 2; // legible in print

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString rowOf(const QString &session, const QString &name, const QString &interface, const Sample &sample)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(sample.timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
    const qint64 rate = sample.rate.bitsPerSecond;
    return QStringList {time, session, quoted(name), quoted(interface), QString::number(sample.acknowledged),
               rate < 0 ? QString() : QString::number(rate)}
               .join(u',')
        + u'\n';
}

QByteArray pngOf(const BandwidthChart &chart)
{
    QImage image(chart.size() * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    image.fill(chart.palette().color(QPalette::Base));
    chart.paintOn(image);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const BandwidthChart &chart)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(QRect(QPoint(), chart.size()));
    generator.setTitle(chart.accessibleName());
    chart.paintOn(generator);
    return buffer.data();
}

} // namespace

QString suffixOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return u".png"_s;
    case ChartFormat::Svg:
        return u".svg"_s;
    default:
        return u".csv"_s;
    }
}

QByteArray csvOf(const ChartData &data)
{
    QString text = u"time,session,name,interface,bytes,bits_per_second\n"_s;
    for (const auto &[session, line] : data.lines()) {
        const QString number = QString::number(session.value);
        const QString name = sessionTitle(line.info);
        for (const Sample &sample : line.history.samples())
            text += rowOf(number, name, line.info.interface, sample);
    }
    for (const auto &[interface, history] : data.counters()) {
        for (const Sample &sample : history.samples())
            text += rowOf({}, u"interface counter"_s, interface, sample);
    }
    return text.toUtf8();
}

QByteArray chartAs(ChartFormat format, const BandwidthChart &chart)
{
    switch (format) {
    case ChartFormat::Png:
        return pngOf(chart);
    case ChartFormat::Svg:
        return svgOf(chart);
    default:
        return csvOf(chart.data());
    }
}

QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isWritten && file.commit() ? QString() : file.errorString();
}

} // namespace labcast
