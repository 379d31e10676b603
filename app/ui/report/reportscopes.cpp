// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportscopes.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QString quoted(QString value)
{
    return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
}
} // namespace

QString queryOf(const Tag &tag)
{
    return u"tag:"_s + quoted(tag.name);
}

QString queryOf(const Question &question)
{
    return u"question:"_s + quoted(question.text.simplified());
}

} // namespace Postilla
