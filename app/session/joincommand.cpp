// SPDX-License-Identifier: GPL-3.0-or-later
#include "joincommand.h"

#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// FOG's imageFormat for images of the older program.
constexpr int partimageFormat = 1;

/// "/dev/sdX2" for d1p2.img, "/dev/sdY1" for d2p1.img; a plain word where the name does not tell.
QString targetOf(const QString &stream)
{
    static const QRegularExpression expression(
        u"^d([1-3])p([0-9]+)\\.img"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = expression.match(stream);
    if (!match.hasMatch())
        return u"/dev/PARTITION"_s;
    const QChar disk(u'X' + match.captured(1).toInt() - 1);
    return u"/dev/sd"_s + disk + match.captured(2);
}

QString unpacker(Compression compression)
{
    switch (compression) {
    case Compression::Gzip:
        return u"gzip -d"_s;
    case Compression::Zstd:
        return u"zstd -d"_s;
    case Compression::None:
        break;
    }
    return {};
}

QString writer(const ImageStream &stream, const ImageLayout &layout)
{
    if (layout.type == rawType)
        return u"dd of=/dev/sdX bs=4M iflag=fullblock conv=fsync"_s;
    // As FOG's own clients call them (fog-facts (h) 6).
    if (layout.format == partimageFormat)
        return u"partimage restore %1 stdin -f3 -b"_s.arg(targetOf(stream.name));
    return u"partclone.restore --ignore_crc -O %1"_s.arg(targetOf(stream.name));
}

} // namespace

QString joinLine(quint16 portbase, const QString &address)
{
    return u"udp-receiver --nokbd --portbase %1 --ttl 32 --mcast-rdv-address %2"_s.arg(
        QString::number(portbase), address);
}

QList<JoinCommand> joinCommands(const SessionPlan &plan)
{
    const QString &rendezvous = plan.request.rendezvous;
    const QString address = rendezvous.isEmpty() ? plan.address : rendezvous;
    QList<JoinCommand> commands;
    for (const ImageStream &stream : plan.image.streams) {
        QStringList chain {joinLine(plan.portbase, address)};
        if (!stream.header.isEmpty())
            chain << u"tail -c +%1"_s.arg(stream.header.size() + 1);
        if (const QString program = unpacker(stream.compression); !program.isEmpty())
            chain << program;
        chain << writer(stream, plan.image.layout);
        commands << JoinCommand {stream.name, chain.join(u" | "_s)};
    }
    return commands;
}

} // namespace labcast
