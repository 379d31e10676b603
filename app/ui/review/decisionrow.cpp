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
    m_buttons.insert(Ruling::Yes, add(actions->action(ActionId::ConfirmMention)));
    m_buttons.insert(Ruling::No, add(actions->action(ActionId::RejectMention)));
    m_buttons.insert(Ruling::Later, add(actions->action(ActionId::PutOff)));
    QToolButton *back = add(actions->action(ActionId::PreviousCard));
    back->setText(tr("B previous"));
    back->setAccessibleName(tr("Previous card, key B"));
}

QToolButton *DecisionRow::add(QAction *action)
{
    auto *button = new QToolButton;
    button->setIcon(action->icon());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    KAcceleratorManager::setNoAccel(button); // the letter alone is the key
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_layout->addWidget(button);
    return button;
}

void DecisionRow::showMode(const ReviewMode &mode)
{
    const QHash<Ruling, QString> keys{{Ruling::Yes, u"A"_s}, {Ruling::No, u"X"_s}, {Ruling::Later, u"S"_s}};
    for (const auto &[ruling, button] : m_buttons.asKeyValueRange()) {
        button->setText(u"%1 %2"_s.arg(keys.value(ruling), mode.meaning(ruling)));
        button->setAccessibleName(tr("%1: %2, key %3", "ruling, what it does here, key")
                                      .arg(rulingName(ruling), mode.meaning(ruling), keys.value(ruling)));
    }
}

} // namespace Postilla
