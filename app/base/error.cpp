// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

Error::Error(ErrorCode code, QString what, QString where, QString advice)
    : m_code(code)
    , m_what(std::move(what))
    , m_where(std::move(where))
    , m_advice(std::move(advice))
{
}

QString Error::message() const
{
    QString text = m_what;
    if (!m_where.isEmpty())
        text += u": "_s + m_where;
    text += u'.';
    if (!m_advice.isEmpty())
        text += u' ' + m_advice;
    return text;
}

} // namespace Postilla
