// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/grouppane.h"

#include "library/figurewords.h"
#include "ui/figures/figuretable.h"
#include "ui/figures/groupmodel.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Postilla {

namespace {

bool isSame(const std::optional<FigureGroup> &one, const std::optional<FigureGroup> &other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return one->object == other->object && one->measure == other->measure;
}

} // namespace

GroupPane::GroupPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new GroupList)
    , m_model(new GroupModel(this))
    , m_why(new QLabel)
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Chips by measure"));
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_why);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupPane::show);
    connect(m_list, &QAbstractItemView::activated, this, &GroupPane::accepted);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &GroupPane::take);
}

void GroupPane::setLibrary(Library *library)
{
    cancel();
    m_library = library;
    m_group.reset();
    m_model->setGroups({});
    m_list->setCurrentIndex(m_model->index(0));
}

void GroupPane::read(const Query &scope)
{
    cancel();
    if (!m_library)
        return;
    m_job = m_library->figures().groups(scope);
    m_reading.setFuture(m_job->future());
}

/// What it still brings belongs to another list.
void GroupPane::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void GroupPane::take()
{
    if (!m_job || !m_reading.isFinished()) // what ends was cancelled
        return;
    const Result<Groups> groups = m_reading.result();
    m_job.reset();
    if (groups) {
        const auto before = m_group;
        m_model->setGroups(*groups);
        m_list->setCurrentIndex(m_model->index(before ? m_model->rowOf(*before) : 0));
    } else if (groups.error().code() != ErrorCode::Cancelled) {
        Q_EMIT failed(groups.error());
    }
}

void GroupPane::show()
{
    if (!m_list->currentIndex().isValid())
        return; // the list is being filled anew
    const auto group = m_model->group(m_list->currentIndex().row());
    const QString why = group ? disagreementText(*group, QLocale()) : QString();
    const bool overTime = group && group->group.disagreement == Disagreement::OverTime;
    m_why->setText(overTime ? tr("Values do not meet, but hold for other dates. %1").arg(why)
                            : tr("Values do not meet. %1").arg(why));
    m_why->setVisible(!why.isEmpty());
    const auto before = std::exchange(m_group, group ? std::optional(group->group) : std::nullopt);
    if (!isSame(before, m_group))
        Q_EMIT chosen();
}

bool GroupPane::chooseAll()
{
    const bool isChosen = m_group.has_value();
    m_list->setCurrentIndex(m_model->index(0));
    return isChosen;
}

} // namespace Postilla
