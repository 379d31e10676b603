// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvwriter.h"

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
    const QByteArray utf8 = cell.toUtf8();
    const auto needsQuotes = [this](char c) {
        return c == m_separator || c == '"' || c == '\r' || c == '\n';
    };
    if (!std::ranges::any_of(utf8, needsQuotes)) {
        m_buffer += utf8;
        return;
    }
    m_buffer += '"';
    m_buffer += QByteArray(utf8).replace('"', "\"\"");
    m_buffer += '"';
}

bool CsvWriter::flush()
{
    m_ok = m_ok && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.clear();
    return m_ok;
}

} // namespace Postilla
