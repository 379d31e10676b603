// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/lexiconpreview.h"

#include <QHash>
#include <QTreeWidget>

namespace Postilla {

/// The documents in which a change of the lexicon tells, each with its first places: what happens there and
/// the words around it.
class PreviewTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PreviewTree(QWidget *parent = nullptr);

    /// `titles` by uuid of the document.
    void show(const LexiconPreview &preview, const QHash<QString, QString> &titles);
};

} // namespace Postilla
