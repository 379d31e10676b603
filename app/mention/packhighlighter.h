// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/rulepack.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Repository>

#include <QList>
#include <QStringView>

#include <functional>

namespace Postilla {

/// What one thread runs one rule pack with: a Repository and its definitions belong to a single thread.
class PackHighlighter : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// `folder` holds the pack as "syntax/NAME.xml".
    PackHighlighter(const QString &folder, const RulePack &pack);

    /// Whether KSyntaxHighlighting has read the file, and not another one of the same name.
    bool isValid() const;
    /// The pack's mentions in the order of the text, with the matched words as their canonical names; those
    /// of the lines before the slow one where a line takes longer than it may: `slowLine`, from 1, else 0.
    struct Found
    {
        QList<Mention> mentions;
        qsizetype slowLine = 0;
    };
    Found find(QStringView text);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QString m_folder;
    QHash<QString, EntryKinds::Place> m_kinds;
    KSyntaxHighlighting::Repository m_repository;
    QStringView m_text;
    qsizetype m_lineStart = 0;
    QList<Mention> m_found;
};

} // namespace Postilla
