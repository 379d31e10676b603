// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/judgement.h"

#include <QTreeWidget>

#include <optional>

namespace Postilla {

/// The questions, under each its judgements and the tags that speak to it; last the judgements under none.
class JudgementTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum class Kind { Question, Judgement, Tag, Loose };
    struct Place
    {
        Kind kind = Kind::Loose;
        /// Of the record; empty for Loose.
        QString uuid;

        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit JudgementTree(QWidget *parent = nullptr);

    /// Keeps the current place where it is still there.
    void show(const QList<Question> &questions, const QList<Judgement> &judgements, const QList<Tag> &tags);
    std::optional<Place> current() const;
    /// Uuid of the question that the current place is, or hangs under; empty: none.
    QString currentQuestion() const;
    /// Goes there; what follows tells of it.
    void choose(const Place &place);

Q_SIGNALS:
    /// The person went elsewhere, or what is there is another now.
    void moved();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *add(QTreeWidgetItem *above, const Place &place, const QString &text);
    void addJudgements(QTreeWidgetItem *above, const QString &question, const QList<Judgement> &judgements);
    static Place placeOf(const QTreeWidgetItem *item);
};

} // namespace Postilla
