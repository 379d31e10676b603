// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimpicker.h"

#include "ui/claims/claimwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimPicker)
};

QList<Picker::Choice> choicesOf(const QList<Claim> &claims)
{
    QList<Picker::Choice> choices;
    for (const Claim &claim : claims) {
        const QString number = claimNumberText(claim.site, claim.number);
        choices.append({.key = claim.uuid, .name = number + u' ' + claimGist(claim), .icon = {}});
    }
    return choices;
}

/// Keeps what is offered now, and where the next answer goes.
class ClaimPicking : public QObject
{
public:
    ClaimPicking(Library *library, ClaimQuestion question, Picker *picker)
        : QObject(picker)
        , m_library(library)
        , m_question(std::move(question))
        , m_picker(picker)
        , m_offered(m_question.likeliest)
    {
        connect(picker, &Picker::chosen, this, &ClaimPicking::choose);
        connect(picker, &Picker::typed, this, &ClaimPicking::lookFor);
    }

private:
    void choose(const QString &uuid)
    {
        const auto claim = std::ranges::find(m_offered, uuid, &Claim::uuid);
        if (claim == m_offered.end())
            return;
        m_picker->disconnect(this); // what is asked next is not which claim
        m_question.chosen(m_picker, *claim);
    }

    void lookFor(const QString &text)
    {
        auto found = m_library->claims().find(text);
        if (!found) {
            m_question.failed(found.error());
            return;
        }
        m_offered = *std::move(found);
        m_offered.removeIf([&](const Claim &claim) { return m_question.without.contains(claim.uuid); });
        m_picker->goOn({.title = m_question.title,
                        .prompt = m_question.prompt,
                        .matches = Words::tr("Claims with “%1”").arg(text),
                        .nothing = Words::tr("No other claim has “%1”.").arg(text),
                        .typed = Words::tr("Look for “%1” in all claims")},
                       choicesOf(m_offered));
    }

    Library *m_library;
    ClaimQuestion m_question;
    Picker *m_picker;
    QList<Claim> m_offered;
};

} // namespace

Picker *claimPicker(Library *library, const ClaimQuestion &question, QWidget *over)
{
    auto *picker =
        new Picker({.title = question.title,
                    .prompt = question.prompt,
                    .matches = Words::tr("Claims, the likeliest first"),
                    .nothing = Words::tr("Nothing is like it. Type a number or words of the claim you mean."),
                    .typed = Words::tr("Look for “%1” in all claims")},
                   over);
    picker->setChoices(choicesOf(question.likeliest));
    new ClaimPicking(library, question, picker); // of the picker
    return picker;
}

} // namespace Postilla
