// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldeditor.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace Postilla {

/// Tells a choice that a key only passes from one that the person has made: out of the open list, or with the
/// mouse.
class ChoiceBox : public QComboBox
{
public:
    bool isPassing() const { return m_passing; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QScopedValueRollback passing(m_passing, true);
        QComboBox::keyPressEvent(event);
    }

private:
    bool m_passing = false;
};

namespace {

/// A list of choices that opens takes the keyboard as well, and gives it back.
bool opensList(const QEvent &focusOut)
{
    return static_cast<const QFocusEvent &>(focusOut).reason() == Qt::PopupFocusReason;
}

bool isEnter(const QEvent &keyPress)
{
    const auto &key = static_cast<const QKeyEvent &>(keyPress);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           !key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
}

} // namespace

FieldEditor::FieldEditor(QWidget *input)
    : m_input(input)
    , m_line(qobject_cast<QLineEdit *>(input))
    , m_lines(qobject_cast<QPlainTextEdit *>(input))
    , m_choice(qobject_cast<QComboBox *>(input))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_input);
    setFocusProxy(m_input);
}

FieldEditor *FieldEditor::line(const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    auto *editor = new FieldEditor(line);
    connect(line, &QLineEdit::textChanged, editor, &FieldEditor::edited);
    connect(line, &QLineEdit::returnPressed, editor, &FieldEditor::entered);
    connect(line, &QLineEdit::editingFinished, editor, &FieldEditor::finished);
    return editor;
}

FieldEditor *FieldEditor::lines(int height)
{
    auto *lines = new QPlainTextEdit;
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(lines->fontMetrics().lineSpacing() * height + 2 * lines->frameWidth() + 8);
    auto *editor = new FieldEditor(lines);
    connect(lines, &QPlainTextEdit::textChanged, editor, &FieldEditor::edited);
    lines->installEventFilter(editor);
    return editor;
}

FieldEditor *FieldEditor::choice(const QList<Choice> &choices)
{
    auto *combo = new ChoiceBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a form may be narrow
    auto *editor = new FieldEditor(combo);
    editor->setChoices(choices);
    combo->setCurrentIndex(-1); // nothing is stored yet
    // A wheel over the form scrolls the form; it must not change what is stored.
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->installEventFilter(editor);
    connect(combo, &QComboBox::activated, editor, [editor, combo] {
        if (combo->isPassing())
            Q_EMIT editor->edited(); // the next key may go on, and each would be an act of its own
        else
            editor->enter();
    });
    return editor;
}

void FieldEditor::enter()
{
    Q_EMIT entered();
    Q_EMIT finished();
}

void FieldEditor::setChoices(const QList<Choice> &choices)
{
    const QString kept = text();
    m_choice->clear();
    for (const auto &[shown, text] : choices)
        m_choice->addItem(shown, text);
    m_choice->setCurrentIndex(m_choice->findData(kept));
}

QString FieldEditor::text() const
{
    if (m_choice)
        return m_choice->currentIndex() < 0 ? m_set : m_choice->currentData().toString();
    return m_lines ? m_lines->toPlainText() : m_line->text();
}

void FieldEditor::setText(const QString &text)
{
    m_set = text;
    type(text);
}

void FieldEditor::type(const QString &text)
{
    if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(text));
        return;
    }
    if (text == this->text())
        return; // keeps the caret where it is
    if (m_lines)
        m_lines->setPlainText(text);
    else
        m_line->setText(text);
}

QString FieldEditor::shown(const QString &text) const
{
    const int place = m_choice ? m_choice->findData(text) : -1;
    return place < 0 ? text : m_choice->itemText(place);
}

void FieldEditor::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
}

bool FieldEditor::isTouched() const
{
    return text() != m_set;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (m_lines || m_choice) && !opensList(*event))
        Q_EMIT finished();
    if (event->type() == QEvent::KeyPress && m_choice && isEnter(*event)) {
        enter();
        return true;
    }
    if (event->type() == QEvent::Wheel && m_choice) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Postilla
