// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keysheet.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Postilla {

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("  ·  "));
}

void fill(QTreeWidget *tree, const QList<Actions::Group> &groups)
{
    for (const Actions::Group &group : groups) {
        auto *heading = new QTreeWidgetItem(tree, {group.title});
        heading->setFirstColumnSpanned(true);
        QFont bold = tree->font();
        bold.setBold(true);
        heading->setFont(0, bold);
        for (const QAction *action : group.actions) {
            auto *row = new QTreeWidgetItem(
                heading, {KLocalizedString::removeAcceleratorMarker(action->text()), keysOf(action)});
            row->setIcon(0, action->icon());
        }
    }
    tree->expandAll();
}

void showMatches(QTreeWidget *tree, const QString &words)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = tree->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem *row = heading->child(j);
            const bool matches = row->text(0).contains(words, Qt::CaseInsensitive) ||
                                 row->text(1).contains(words, Qt::CaseInsensitive);
            row->setHidden(!matches);
            shown += matches;
        }
        heading->setHidden(shown == 0);
    }
}

} // namespace

KeySheet::KeySheet(const QList<Actions::Group> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Key Sheet"));
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter by action or key"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setAccessibleName(tr("Actions and their keys"));
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    fill(tree, groups);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    connect(filter, &QLineEdit::textChanged, tree,
            [tree](const QString &words) { showMatches(tree, words); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 36);
}

} // namespace Postilla
