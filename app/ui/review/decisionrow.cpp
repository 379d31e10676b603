// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/decisionrow.h"

#include "review/reviewmode.h"
#include "ui/actions.h"
#include "ui/flowlayout.h"

#include <KAcceleratorManager>

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Postilla {

DecisionRow::DecisionRow(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins(6, 2, 6, 2);
    m_layout->setSpacing(4);
    for (const auto &[ruling, id] :
         {std::pair(Ruling::Yes, ActionId::ConfirmMention), std::pair(Ruling::No, ActionId::RejectMention),
          std::pair(Ruling::Later, ActionId::PutOff)})
        m_buttons.insert(ruling, add(actions->action(id)));
    m_back = add(actions->action(ActionId::PreviousCard));
    showWords();
}

DecisionRow::Button DecisionRow::add(QAction *action)
{
    auto *button = new QToolButton;
    button->setIcon(action->icon());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    KAcceleratorManager::setNoAccel(button); // the letter alone is the key
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &DecisionRow::showWords); // it may have another key now
    m_layout->addWidget(button);
    return {button, action};
}

void DecisionRow::showMode(const ReviewMode &mode)
{
    for (const Ruling ruling : {Ruling::Yes, Ruling::No, Ruling::Later})
        m_meanings.insert(ruling, mode.meaning(ruling));
    showWords();
}

void DecisionRow::showWords()
{
    const auto show = [](const Button &shown, const QString &words, const QString &spoken) {
        const QString key = shown.action->shortcut().toString(QKeySequence::NativeText);
        shown.button->setText(key.isEmpty() ? words : u"%1 %2"_s.arg(key, words));
        shown.button->setAccessibleName(
            key.isEmpty() ? spoken : tr("%1, key %2", "what a button does, key").arg(spoken, key));
    };
    for (const auto &[ruling, shown] : m_buttons.asKeyValueRange()) {
        const QString meaning = m_meanings.value(ruling);
        show(shown, meaning, tr("%1: %2", "ruling, what it does here").arg(rulingName(ruling), meaning));
    }
    show(m_back, tr("previous"), tr("Previous card"));
}

} // namespace Postilla
