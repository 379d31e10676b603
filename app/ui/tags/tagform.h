// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/judgement.h"
#include "library/drafts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Postilla {

/// What is said of one tag: name, the tag it stands under, key, colour, description, question. Nothing is
/// stored from here.
class TagForm : public QWidget
{
    Q_OBJECT

public:
    explicit TagForm(QWidget *parent = nullptr);

    /// Shows a tag; one without a uuid is new. `tags` and `questions` are what it may hang under.
    void show(const Tag &tag, const QList<Tag> &tags, const QList<Question> &questions);
    /// Shows the same tag as it is now; what was typed stays.
    void showAgain(const QList<Tag> &tags, const QList<Question> &questions);
    /// As it was shown.
    const Tag &stored() const { return m_stored; }
    /// As it is typed.
    Tag tag() const;
    bool isTouched() const;
    /// What is typed or chosen and not stored, as a draft keeps it; of a new tag all that is filled in.
    Drafts::Fields typed() const;
    /// Puts a draft there as if the person had typed it.
    void type(const Drafts::Fields &draft);
    void startEditing();

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();

private:
    void fillUppers(const QList<Tag> &tags);
    void fillKeys(const QList<Tag> &tags);
    void fillColors(const QString &own);
    void fillQuestions(const QList<Question> &questions);
    void put(const Tag &tag);

    Tag m_stored;
    /// What changes now is no person's doing.
    bool m_filling = false;
    QLineEdit *m_name;
    QComboBox *m_upper;
    QComboBox *m_key;
    QComboBox *m_color;
    QLineEdit *m_description;
    QComboBox *m_question;
};

} // namespace Postilla
