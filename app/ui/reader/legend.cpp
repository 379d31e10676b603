// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/legend.h"

#include "ui/flowlayout.h"
#include "ui/reader/reader.h"

#include <KAcceleratorManager>

#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Postilla {

Legend::Legend(Reader *reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
{
    auto *layout = new FlowLayout(this, Qt::AlignHCenter);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(2);
    connect(reader, &Reader::themeChanged, this, &Legend::refresh);
    connect(reader, &Reader::kindVisibleChanged, this, [this](MentionKind kind, bool visible) {
        if (const auto button = m_buttons.find(kind); button != m_buttons.end())
            button->second->setChecked(visible);
    });
    refresh();
}

QToolButton *Legend::addButton(MentionKind kind)
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setChecked(m_reader->isKindVisible(kind));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Show or hide the marks of this kind"));
    connect(button, &QToolButton::toggled, m_reader,
            [this, kind](bool shown) { m_reader->setKindVisible(kind, shown); });
    KAcceleratorManager::setNoAccel(button);
    layout()->addWidget(button);
    return button;
}

void Legend::refresh()
{
    const MarkTheme &theme = m_reader->theme();
    std::map<MentionKind, int> counts;
    for (const Mention &mention : m_reader->mentions().all())
        ++counts[mention.kind];
    std::erase_if(m_buttons, [&theme](const auto &known) {
        const bool gone = theme.kind(known.first).key.isEmpty();
        if (gone)
            delete known.second;
        return gone;
    });
    for (const KindInfo &kind : theme.kinds()) {
        QToolButton *&button = m_buttons[kind.kind];
        if (!button)
            button = addButton(kind.kind);
        button->setIcon(theme.icon(kind.kind));
        button->setText(u"%1 %2"_s.arg(kind.label, QLocale().toString(counts[kind.kind])));
    }
}

} // namespace Postilla
