// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importtable.h"

#include <QDialogButtonBox>
#include <QFileInfo>
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

QString summary(const ImportReport &report)
{
    QString text = ImportTable::tr("%n document(s) imported.", nullptr, static_cast<int>(report.stored()));
    if (report.cancelled) {
        text += u' ' + ImportTable::tr("The import was cancelled before it came to %n file(s).", nullptr,
                                       static_cast<int>(report.notReached));
    }
    return text;
}

} // namespace

ImportTable::ImportTable(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
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
    layout->addWidget(new QLabel(summary(report)));
    layout->addWidget(tableOf(report));
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
}

} // namespace Postilla
