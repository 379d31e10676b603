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
    for (const KindInfo &mark : builtinKinds()) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(reader->isKindVisible(mark.kind));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Show or hide the marks of this kind"));
        connect(button, &QToolButton::toggled, reader,
                [reader, kind = mark.kind](bool shown) { reader->setKindVisible(kind, shown); });
        KAcceleratorManager::setNoAccel(button);
        m_buttons.emplace(mark.kind, button);
        layout->addWidget(button);
    }
    connect(reader, &Reader::themeChanged, this, &Legend::refresh);
    connect(reader, &Reader::kindVisibleChanged, this,
            [this](MentionKind kind, bool visible) { m_buttons.at(kind)->setChecked(visible); });
    refresh();
}

void Legend::refresh()
{
    std::map<MentionKind, int> counts;
    for (const Mention &mention : m_reader->mentions().all())
        ++counts[mention.kind];
    for (const auto &[kind, button] : m_buttons) {
        button->setIcon(m_reader->theme().icon(kind));
        button->setText(u"%1 %2"_s.arg(kindInfo(kind).label, QLocale().toString(counts[kind])));
    }
}

} // namespace Postilla
