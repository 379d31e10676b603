// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/operationrow.h"

#include "store/statement.h"
#include "store/storedcode.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}
} // namespace

QString operationColumns()
{
    return u"operation.seq, operation.uuid, operation.act, act.label, operation.site, operation.site_seq, "
           "operation.lamport, operation.time, operation.analyst, operation.kind, operation.noun, "
           "operation.record, operation.before, operation.after, operation.undoes, act.kind"_s;
}

Operation operationAt(const Statement &statement)
{
    return {.seq = statement.integer(0),
            .uuid = statement.text(1),
            .act = statement.text(2),
            .label = statement.text(3),
            .actKind = storedCode<ActKind>(statement.text(15)),
            .site = statement.text(4),
            .siteSeq = statement.integer(5),
            .lamport = statement.integer(6),
            .time = statement.integer(7),
            .analyst = statement.text(8),
            .kind = storedCode<OperationKind>(statement.text(9)),
            .noun = statement.text(10),
            .record = statement.text(11),
            .before = jsonObject(statement.text(12)),
            .after = jsonObject(statement.text(13)),
            .undoes = statement.text(14)};
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Postilla
