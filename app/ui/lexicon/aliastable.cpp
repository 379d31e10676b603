// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/aliastable.h"

#include "mention/aliastext.h"
#include "ui/lexicon/aliasmodel.h"
#include "ui/lexicon/lexiconwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Languages and conditions are chosen, not typed.
class AliasDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() == AliasModel::Name) {
            QWidget *line = QStyledItemDelegate::createEditor(parent, option, index);
            line->setAccessibleName(AliasModel::tr("Name"));
            return line;
        }
        auto *choice = new QComboBox(parent);
        choice->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        if (index.column() == AliasModel::Language)
            offerLanguages(choice, index.data(Qt::EditRole).toString());
        else
            offerConditions(choice);
        return choice;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *choice = qobject_cast<QComboBox *>(editor))
            choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
        else if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(index.data(Qt::EditRole).toString());
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *choice = qobject_cast<QComboBox *>(editor))
            model->setData(index, choice->currentData());
        else if (const auto *line = qobject_cast<QLineEdit *>(editor))
            model->setData(index, line->text());
    }

private:
    static void offerLanguages(QComboBox *choice, const QString &current)
    {
        QStringList codes{QString(), u"en"_s, u"it"_s};
        if (!codes.contains(current))
            codes.append(current);
        for (const QString &code : std::as_const(codes))
            choice->addItem(nameLanguageText(code), code);
    }

    static void offerConditions(QComboBox *choice)
    {
        for (const AliasCondition condition : allConditions())
            choice->addItem(conditionText(condition), conditionWord(condition));
    }
};

} // namespace

AliasTable::AliasTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new AliasModel(this))
{
    setModel(m_model);
    setItemDelegate(new AliasDelegate(this));
    setAccessibleName(tr("Names"));
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setSelectionMode(SingleSelection);
    verticalHeader()->hide();
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(AliasModel::Name, letter * 22);
    setColumnWidth(AliasModel::Language, letter * 14);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    connect(m_model, &AliasModel::edited, this, &AliasTable::edited);
}

void AliasTable::setAliases(const QList<Alias> &aliases)
{
    m_model->setAliases(aliases);
    setCurrentIndex(m_model->index(0, 0));
}

const QList<Alias> &AliasTable::aliases() const
{
    return m_model->aliases();
}

void AliasTable::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
}

void AliasTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        m_model->removeRowAt(currentIndex().row());
    else if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState)
        edit(currentIndex()); // the dialog would take it for its default button
    else
        QTableView::keyPressEvent(event);
}

} // namespace Postilla
