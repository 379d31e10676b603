// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QStringEncoder>
#include <QStringList>

namespace Postilla {

/// Writes rows as RFC 4180 says: commas (or another separator), CR LF, quotes doubled, UTF-8, text untouched.
/// The device keeps the error of a write that failed; see flush().
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device, char separator = ',');

    /// At the very start, for programs that take UTF-8 for something else without it.
    void writeByteOrderMark();

    void writeRow(const QStringList &cells);
    /// Hands over what is buffered; false where the device refused any of it.
    bool flush();

private:
    void appendCell(const QString &cell);
    void appendText(const QString &text);

    QIODevice &m_device;
    char m_separator;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_buffer;
    bool m_ok = true;
};

} // namespace Postilla
