// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvwriter.h"

#include "report/wholefiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr qsizetype bufferSize = 64 * 1024;
} // namespace

CsvWriter::CsvWriter(QIODevice &device, char separator)
    : m_device(device)
    , m_separator(separator)
{
}

void CsvWriter::writeByteOrderMark()
{
    m_buffer += "\xEF\xBB\xBF";
}

void CsvWriter::writeRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += m_separator;
        appendCell(cells[i]);
    }
    m_buffer += "\r\n";
    if (m_buffer.size() >= bufferSize)
        flush();
}

void CsvWriter::appendCell(const QString &cell)
{
    const QChar separator = QLatin1Char(m_separator);
    const auto needsQuotes = [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\r' || c == u'\n';
    };
    if (!std::ranges::any_of(cell, needsQuotes)) {
        appendText(cell);
        return;
    }
    m_buffer += '"';
    appendText(QString(cell).replace(u'"', u"\"\""_s));
    m_buffer += '"';
}

/// Encodes into the buffer itself: a table may have millions of cells.
void CsvWriter::appendText(const QString &text)
{
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + m_encoder.requiredSpace(text.size()));
    const char *const end = m_encoder.appendToBuffer(m_buffer.data() + before, text);
    m_buffer.truncate(end - m_buffer.constData());
}

bool CsvWriter::flush()
{
    m_ok = m_ok && writeAll(m_device, m_buffer);
    m_buffer.resize(0); // keeps its room
    return m_ok;
}

} // namespace Postilla
