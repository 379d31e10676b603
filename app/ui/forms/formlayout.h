// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class KMessageWidget;
class QLabel;
class QVBoxLayout;

namespace Postilla {

class FieldEditor;

/// The name of a field over its editor.
class FieldCell : public QWidget
{
    Q_OBJECT

public:
    FieldCell(const QString &name, FieldEditor *editor);

    FieldEditor *editor() const { return m_editor; }
    void setName(const QString &name);
    /// Machine-made values look less firm than a person's.
    void setPale(bool pale);
    /// Shows below the editor what somebody has stored meanwhile, with a button for each version.
    void showOther(const QString &stored);
    void hideOther();
    /// What takes the keyboard, in its order.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    /// The person wants what was stored meanwhile, or what they have typed.
    void otherChosen();
    void ownChosen();

private:
    void makeOther();

    QVBoxLayout *m_column;
    QLabel *m_name;
    FieldEditor *m_editor;
    /// Made when it is first needed.
    KMessageWidget *m_other = nullptr;
};

/// What a form is laid out in, from top to bottom: groups under a heading each, rows of one or several cells.
class FormLayout : public QWidget
{
    Q_OBJECT

public:
    FormLayout();

    /// What is added from now on stands under this heading; more can be added to it later by goOnIn().
    QVBoxLayout *startGroup(const QString &heading);
    void goOnIn(QVBoxLayout *group) { m_group = group; }
    void addRow(QWidget *widget);
    /// Side by side, of one width; the row as a whole can be hidden.
    QWidget *addCells(const QList<FieldCell *> &cells);
    /// Lets Tab go through it from top to bottom, in whatever order it was made.
    void orderTabs();

private:
    QVBoxLayout *m_all;
    QVBoxLayout *m_group;
};

} // namespace Postilla
