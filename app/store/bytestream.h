// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <bit>

namespace Postilla {

/// Writes the numbers of a packed record, small ones in few bytes.
class ByteWriter
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    /// Seven bits a byte, the lowest first; bit 7 is set where more follow.
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(static_cast<quint8>(value | 0x80));
        byte(static_cast<quint8>(value));
    }
    /// Folded, so that small negative ones are small too: 0, -1, 1, -2 …
    void signedNumber(qint64 value) { number(quint64(value) << 1 ^ quint64(value >> 63)); }
    /// IEEE 754, little endian.
    void real(double value)
    {
        const auto bits = qToLittleEndian(std::bit_cast<quint64>(value));
        m_bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Past the end, or once require() was not met, everything is zero and isGood()
/// false.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint8 byte()
    {
        require(m_at < m_bytes.size());
        return m_isGood ? static_cast<quint8>(m_bytes[m_at++]) : 0;
    }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 part = byte();
            value |= quint64(part & 0x7f) << shift;
            if (!(part & 0x80))
                return value;
        }
        require(false);
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 folded = number();
        return static_cast<qint64>(folded >> 1 ^ (0 - (folded & 1)));
    }
    double real()
    {
        const QByteArrayView bytes = raw(sizeof(quint64));
        return m_isGood ? std::bit_cast<double>(qFromLittleEndian<quint64>(bytes.data())) : 0;
    }
    QByteArrayView raw(quint64 size)
    {
        require(size <= quint64(m_bytes.size() - m_at));
        if (!m_isGood)
            return {};
        m_at += qsizetype(size);
        return m_bytes.sliced(m_at - qsizetype(size), qsizetype(size));
    }

    void require(bool holds) { m_isGood = m_isGood && holds; }
    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

} // namespace Postilla
