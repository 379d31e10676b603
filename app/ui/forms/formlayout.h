// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

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

private:
    QLabel *m_name;
    FieldEditor *m_editor;
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
