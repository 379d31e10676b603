// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentioncodec.h"

#include "store/bytestream.h"
#include "store/store.h"

#include <QHash>

#include <cmath>

namespace Postilla {

namespace {

constexpr quint8 codecVersion = 1;
constexpr qsizetype headSize = 3;
constexpr quint8 figureBit = 0x80;

enum NumberForm : quint8 { None, Whole, Fraction };
/// Up to here every whole number is exact as a double.
constexpr double largestWhole = 9e15;

NumberForm formOf(const std::optional<double> &number)
{
    if (!number)
        return None;
    const bool isWhole = *number == std::trunc(*number) && std::abs(*number) <= largestWhole &&
                         !(*number == 0 && std::signbit(*number));
    return isWhole ? Whole : Fraction;
}

/// The texts of one packing, each written once.
class StringTable
{
public:
    quint64 placeOf(const QString &text)
    {
        if (text.isEmpty())
            return 0;
        const auto known = m_places.constFind(text);
        if (known != m_places.cend())
            return *known;
        const QByteArray bytes = text.toUtf8();
        m_bytes.number(quint64(bytes.size()));
        m_bytes.raw(bytes);
        const quint64 place = quint64(m_places.size()) + 1;
        m_places.insert(text, place);
        return place;
    }
    void write(ByteWriter &out) const
    {
        out.number(quint64(m_places.size()));
        out.raw(m_bytes.bytes());
    }

private:
    QHash<QString, quint64> m_places;
    ByteWriter m_bytes;
};

class Packer
{
public:
    void put(const Mention &mention)
    {
        m_body.signedNumber(mention.span.start - m_start);
        m_start = mention.span.start;
        m_body.signedNumber(mention.span.length());
        m_body.number(static_cast<quint64>(mention.kind));
        m_body.byte(static_cast<quint8>(static_cast<quint8>(mention.sub) |
                                        static_cast<quint8>(mention.rule) << 4 |
                                        (mention.figure ? figureBit : 0)));
        putText(mention.canonical);
        if (mention.figure)
            putFigure(*mention.figure);
    }
    void put(const FigureMeaning &meaning)
    {
        m_body.signedNumber(meaning.figure.start - m_start);
        m_start = meaning.figure.start;
        m_body.signedNumber(meaning.figure.length());
        putText(meaning.object);
        m_body.byte(static_cast<quint8>(meaning.measure));
        putText(meaning.asOf ? meaning.asOf->text() : QString());
    }
    template <typename Thing>
    void putAll(const QList<Thing> &things)
    {
        m_start = 0;
        m_body.number(quint64(things.size()));
        for (const Thing &thing : things)
            put(thing);
    }
    QByteArray finished() const
    {
        ByteWriter rest;
        m_strings.write(rest);
        rest.raw(m_body.bytes());
        ByteWriter whole;
        whole.byte(codecVersion);
        const quint16 sum = qChecksum(rest.bytes());
        whole.byte(static_cast<quint8>(sum & 0xff));
        whole.byte(static_cast<quint8>(sum >> 8));
        whole.raw(rest.bytes());
        return whole.bytes();
    }

private:
    void putText(const QString &text) { m_body.number(m_strings.placeOf(text)); }
    void putNumber(const std::optional<double> &number)
    {
        if (formOf(number) == Whole)
            m_body.signedNumber(static_cast<qint64>(*number));
        else if (number)
            m_body.real(*number);
    }
    void putFigure(const FigureValue &figure)
    {
        m_body.byte(
            static_cast<quint8>(formOf(figure.value) | formOf(figure.low) << 2 | formOf(figure.high) << 4));
        putNumber(figure.value);
        putNumber(figure.low);
        putNumber(figure.high);
        m_body.byte(static_cast<quint8>(figure.modifier));
        m_body.signedNumber(figure.modifierSpan.start - m_start);
        m_body.signedNumber(figure.modifierSpan.length());
        putText(figure.date);
        putText(figure.unit);
        putText(figure.currency);
        putText(figure.per);
    }

    StringTable m_strings;
    ByteWriter m_body;
    qsizetype m_start = 0;
};

/// Once something does not fit, everything read is zero and isGood() false.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_in(bytes)
    {
    }

    FoundMentions all()
    {
        const quint64 strings = m_in.number();
        for (quint64 place = 0; place < strings && m_in.isGood(); ++place)
            m_strings.append(QString::fromUtf8(m_in.raw(m_in.number())));
        FoundMentions found;
        for (quint64 left = m_in.number(); left > 0 && m_in.isGood(); --left)
            found.mentions.append(mention());
        m_start = 0;
        for (quint64 left = m_in.number(); left > 0 && m_in.isGood(); --left)
            found.meanings.append(meaning());
        return found;
    }
    bool isGood() const { return m_in.isGood() && m_in.isAtEnd(); }

private:
    Mention mention()
    {
        Mention read;
        read.span = nextSpan();
        read.kind = checked<MentionKind>(m_in.number(), 0xffff);
        const quint8 sorts = m_in.byte();
        read.sub = checked<MentionSub>(sorts & 0x0f, static_cast<quint64>(MentionSub::Hedge));
        read.rule = checked<MentionRule>(sorts >> 4 & 0x07, static_cast<quint64>(MentionRule::Pack));
        read.canonical = text();
        if (sorts & figureBit)
            read.figure = figure();
        return read;
    }
    FigureValue figure()
    {
        FigureValue read;
        const quint8 forms = m_in.byte();
        read.value = real(forms & 3);
        read.low = real(forms >> 2 & 3);
        read.high = real(forms >> 4 & 3);
        read.modifier = checked<FigureModifier>(m_in.byte(), static_cast<quint64>(FigureModifier::Vague));
        const qint64 from = m_in.signedNumber();
        read.modifierSpan = spanOf(m_start + qsizetype(from), m_in.signedNumber());
        read.date = text();
        read.unit = text();
        read.currency = text();
        read.per = text();
        return read;
    }
    FigureMeaning meaning()
    {
        FigureMeaning read;
        read.figure = nextSpan();
        read.object = text();
        read.measure = checked<Measure>(m_in.byte(), static_cast<quint64>(Measure::Performance));
        if (const QString asOf = text(); !asOf.isEmpty()) {
            const auto date = PartialDate::parse(asOf);
            m_in.require(date.has_value());
            read.asOf = date ? std::optional(*date) : std::nullopt;
        }
        return read;
    }
    TextSpan nextSpan()
    {
        m_start += qsizetype(m_in.signedNumber());
        const TextSpan span = spanOf(m_start, m_in.signedNumber());
        m_in.require(span.start >= 0 && !span.isEmpty());
        return span;
    }
    std::optional<double> real(int form)
    {
        m_in.require(form <= Fraction);
        if (form == None)
            return std::nullopt;
        return form == Whole ? static_cast<double>(m_in.signedNumber()) : m_in.real();
    }
    QString text()
    {
        const quint64 place = m_in.number();
        m_in.require(place <= quint64(m_strings.size()));
        return m_in.isGood() && place > 0 ? m_strings.at(qsizetype(place) - 1) : QString();
    }
    template <typename Enumeration>
    Enumeration checked(quint64 number, quint64 last)
    {
        m_in.require(number <= last);
        return static_cast<Enumeration>(number <= last ? number : 0);
    }
    static TextSpan spanOf(qsizetype start, qint64 length) { return {start, start + qsizetype(length)}; }

    ByteReader m_in;
    QStringList m_strings;
    qsizetype m_start = 0;
};

} // namespace

QByteArray packedMentions(const FoundMentions &found)
{
    Packer packer;
    packer.putAll(found.mentions);
    packer.putAll(found.meanings);
    return packer.finished();
}

Result<FoundMentions> unpackedMentions(const QByteArray &packed)
{
    const auto byteAt = [&](qsizetype place) { return static_cast<quint8>(packed.at(place)); };
    if (packed.size() >= headSize && byteAt(0) == codecVersion) {
        const QByteArrayView rest = QByteArrayView(packed).sliced(headSize);
        Unpacker unpacker(rest);
        if (qChecksum(rest) == (byteAt(1) | byteAt(2) << 8)) {
            FoundMentions found = unpacker.all();
            if (unpacker.isGood())
                return found;
        }
    }
    return std::unexpected(Error(ErrorCode::LibraryDamaged,
                                 Store::tr("What was found in a text is damaged in the library"), {},
                                 Store::tr("Go on from the latest backup that verifies without findings.")));
}

} // namespace Postilla
