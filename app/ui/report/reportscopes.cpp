// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportscopes.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Postilla {

QString queryOf(const Tag &tag)
{
    return u"tag:\"%1\""_s.arg(QString(tag.name).replace(u'"', u"\"\""_s));
}

QString queryOf(const Question &question, const QList<Tag> &tags)
{
    QStringList queries;
    for (const Tag &tag : tags) {
        if (tag.questionUuid == question.uuid)
            queries << queryOf(tag);
    }
    return queries.join(u" OR "_s);
}

} // namespace Postilla
