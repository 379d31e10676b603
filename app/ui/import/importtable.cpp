// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importtable.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString reason(const ImportRow &row)
{
    if (row.error)
        return row.error->what() + u". "_s + row.error->advice();
    return row.remarks.join(u' ');
}

QString outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Imported:
        return ImportTable::tr("imported");
    case ImportOutcome::NewVersion:
        return ImportTable::tr("new version");
    case ImportOutcome::Restored:
        return ImportTable::tr("brought back");
    case ImportOutcome::AlreadyThere:
        return ImportTable::tr("already there");
    case ImportOutcome::NewerText:
        return ImportTable::tr("another text of a known address");
    case ImportOutcome::Failed:
        return ImportTable::tr("failed");
    case ImportOutcome::Skipped:
        return ImportTable::tr("skipped");
    }
    return {};
}

QTreeWidget *tableOf(const ImportReport &report)
{
    auto *table = new QTreeWidget;
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setUniformRowHeights(true);
    table->setHeaderLabels({ImportTable::tr("File"), ImportTable::tr("What happened"),
                            ImportTable::tr("Document"), ImportTable::tr("Why")});
    table->setAccessibleName(ImportTable::tr("Files of the import"));
    for (const ImportRow &row : report.rows) {
        auto *item = new QTreeWidgetItem(table, {QFileInfo(row.path).fileName(), outcomeText(row.outcome),
                                                 row.number == 0 ? QString() : QString::number(row.number),
                                                 reason(row)});
        item->setToolTip(0, row.path);
        item->setToolTip(3, reason(row));
    }
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    return table;
}

/// The table as a spreadsheet takes it: a line a row, tabs between the columns.
QString asText(const QTreeWidget &table)
{
    const auto line = [&table](const QTreeWidgetItem &item) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(item.text(column).simplified());
        return cells.join(u'\t') + u'\n';
    };
    QString text = line(*table.headerItem());
    for (int row = 0; row < table.topLevelItemCount(); ++row)
        text += line(*table.topLevelItem(row));
    return text;
}

QString summary(const ImportReport &report)
{
    QString text = ImportTable::tr("%n document(s) imported.", nullptr, static_cast<int>(report.stored()));
    const int left = static_cast<int>(report.notReached);
    if (report.cancelled)
        text +=
            u' ' + ImportTable::tr("The import was cancelled before it came to %n file(s).", nullptr, left);
    else if (left > 0)
        text += u' ' + ImportTable::tr("The import ended before it came to %n file(s).", nullptr, left);
    if (report.error)
        text += u'\n' + report.error->message();
    return text;
}

} // namespace

ImportTable::ImportTable(const ImportReport &report, QWidget *parent, const QString &anchors)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    QTreeWidget *table = tableOf(report);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    // Ctrl+C in a table takes one cell; here it takes all, wherever the keyboard is.
    auto *copyKey = new QAction(this);
    copyKey->setShortcut(QKeySequence::Copy);
    addAction(copyKey);
    const auto copyTable = [table] { QGuiApplication::clipboard()->setText(asText(*table)); };
    connect(copy, &QPushButton::clicked, this, copyTable);
    connect(copyKey, &QAction::triggered, this, copyTable);
    QStringList newer;
    for (const ImportRow &row : report.rows) {
        if (row.outcome == ImportOutcome::NewerText)
            newer.append(row.path);
    }
    if (!newer.isEmpty()) {
        auto *update =
            buttons->addButton(tr("Take %n newer text(s)", nullptr, static_cast<int>(newer.size())),
                               QDialogButtonBox::ActionRole);
        connect(update, &QPushButton::clicked, this, [this, newer] {
            Q_EMIT updateWanted(newer);
            close();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    auto *outcome = new QLabel(anchors.isEmpty() ? summary(report) : summary(report) + u'\n' + anchors);
    outcome->setTextFormat(Qt::PlainText);
    outcome->setWordWrap(true);
    outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(outcome);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
}

} // namespace Postilla
