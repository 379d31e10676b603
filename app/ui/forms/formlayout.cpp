// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formlayout.h"

#include "ui/forms/fieldeditor.h"

#include <KMessageWidget>

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Postilla {

namespace {

constexpr int betweenNameAndEditor = 2; // pixels, as the ones below
constexpr int betweenRows = 8;
constexpr int beforeHeading = 10;

/// What takes the keyboard in a layout, in its order.
void addStops(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int at = 0; at < layout->count(); ++at) {
        QWidget *widget = layout->itemAt(at)->widget();
        if (const auto *cell = qobject_cast<FieldCell *>(widget))
            stops.append(cell->stops());
        else if (widget && widget->focusPolicy() & Qt::TabFocus)
            stops.append(widget);
        else if (const QLayout *inner = widget ? widget->layout() : layout->itemAt(at)->layout())
            addStops(inner, stops);
    }
}

} // namespace

FieldCell::FieldCell(const QString &name, FieldEditor *editor)
    : m_column(new QVBoxLayout(this))
    , m_name(new QLabel(name))
    , m_editor(editor)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(betweenNameAndEditor);
    m_column->addWidget(m_name);
    m_column->addWidget(m_editor);
    m_name->setBuddy(editor->input());
    m_name->setWordWrap(true);
}

void FieldCell::setName(const QString &name)
{
    m_name->setText(name);
}

void FieldCell::setPale(bool pale)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_name), m_editor->input()}) {
        QFont font = widget->font();
        font.setItalic(pale);
        widget->setFont(font);
    }
}

void FieldCell::makeOther()
{
    m_other = new KMessageWidget;
    m_other->setMessageType(KMessageWidget::Warning);
    m_other->setTextFormat(Qt::PlainText);
    m_other->setWordWrap(true);
    m_other->setCloseButtonVisible(false);
    auto *other = new QAction(tr("Take That"), m_other);
    auto *own = new QAction(tr("Keep Mine"), m_other);
    connect(other, &QAction::triggered, this, &FieldCell::otherChosen);
    connect(own, &QAction::triggered, this, &FieldCell::ownChosen);
    m_other->addAction(other);
    m_other->addAction(own);
    m_column->addWidget(m_other);
    QWidget *before = m_editor->input();
    for (QToolButton *button : m_other->findChildren<QToolButton *>()) {
        if (button->defaultAction() != other && button->defaultAction() != own)
            continue;
        setTabOrder(before, button);
        before = button;
    }
}

void FieldCell::showOther(const QString &stored)
{
    if (!m_other)
        makeOther();
    m_other->setText(stored.isEmpty() ? tr("Emptied elsewhere meanwhile.")
                                      : tr("Changed elsewhere meanwhile to “%1”.").arg(stored));
    m_other->show();
}

void FieldCell::hideOther()
{
    if (m_other)
        m_other->hide();
}

QList<QWidget *> FieldCell::stops() const
{
    QList<QWidget *> stops{m_editor->input()};
    if (m_other) {
        for (QToolButton *button : m_other->findChildren<QToolButton *>())
            stops.append(button);
    }
    return stops;
}

FormLayout::FormLayout()
    : m_all(new QVBoxLayout)
    , m_group(m_all)
{
    m_all->setSpacing(betweenRows);
    // Not by alignment, which gives no room to names that need several lines.
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_all);
    column->addStretch(1);
}

QVBoxLayout *FormLayout::startGroup(const QString &heading)
{
    auto *title = new QLabel(heading);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(rule, 1);
    auto *group = new QVBoxLayout;
    group->setContentsMargins(0, beforeHeading, 0, 0);
    group->setSpacing(betweenRows);
    group->addLayout(head);
    m_all->addLayout(group);
    m_group = group;
    return group;
}

void FormLayout::addRow(QWidget *widget)
{
    m_group->addWidget(widget);
}

void FormLayout::orderTabs()
{
    QList<QWidget *> stops;
    addStops(m_all, stops);
    for (qsizetype next = 1; next < stops.size(); ++next)
        setTabOrder(stops[next - 1], stops[next]);
}

QWidget *FormLayout::addCells(const QList<FieldCell *> &cells)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(betweenRows);
    for (FieldCell *cell : cells)
        layout->addWidget(cell, 1, Qt::AlignBottom); // editors in line, be their names longer or shorter
    m_group->addWidget(row);
    return row;
}

} // namespace Postilla
