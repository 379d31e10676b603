// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Postilla {

/// The widget of one field: a line, a text of several lines, or a choice; text in and out in every case.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// What is shown, and the text it stands for.
    using Choice = std::pair<QString, QString>;

    static FieldEditor *line(const QString &placeholder);
    static FieldEditor *lines(int height);
    static FieldEditor *choice(const QList<Choice> &choices);

    /// Offers other choices; what is chosen stays where it is among them.
    void setChoices(const QList<Choice> &choices);

    QString text() const;
    /// Sets what is stored.
    void setText(const QString &text);
    /// What was set last.
    const QString &stored() const { return m_set; }
    /// Takes another text for what is stored, and leaves what is typed.
    void setStored(const QString &text) { m_set = text; }
    /// How a text reads to a person: the words of a choice, else the text itself.
    QString shown(const QString &text) const;
    /// Puts a text there as if the person had typed it.
    void type(const QString &text);
    /// Whether the text is no longer the one that was set.
    bool isTouched() const;
    /// The widget that takes the keyboard.
    QWidget *input() const { return m_input; }
    /// Sets what stands in an empty line.
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    /// The text has changed.
    void edited();
    /// The person has said that it is right as it stands: pressed Enter in a line or on a choice, or chosen
    /// out of its list, be it what was chosen before. Comes before finished().
    void entered();
    /// The person has finished with the field: left it, or said that it is right. A choice that the arrow
    /// keys or a letter pass is not finished yet.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FieldEditor(QWidget *input);
    void enter();

    QWidget *m_input;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QComboBox *m_choice = nullptr;
    QString m_set;
};

} // namespace Postilla
