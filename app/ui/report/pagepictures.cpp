// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pagepictures.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>

namespace Postilla {

namespace {
QImage painted(const ReportPages &pages, int page, qreal scale, qreal ratio)
{
    QImage image((pages.size() * scale * ratio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}
} // namespace

PagePictures::PagePictures(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    connect(&m_painting, &QFutureWatcherBase::finished, this, &PagePictures::take);
}

PagePictures::~PagePictures()
{
    m_painting.waitForFinished();
}

void PagePictures::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    ++m_edition;
    m_wanted.clear();
    if (!m_pages)
        m_pictures.clear();
}

void PagePictures::setScale(qreal scale, qreal ratio)
{
    if (qFuzzyCompare(scale, m_scale) && qFuzzyCompare(ratio, m_ratio))
        return;
    m_scale = scale;
    m_ratio = ratio;
    ++m_edition;
}

void PagePictures::want(const QList<int> &pages)
{
    m_wanted = pages;
    m_pictures.removeIf([&](const auto &kept) { return !pages.contains(kept.key()); });
    paintNext();
}

const PagePictures::Picture *PagePictures::picture(int page) const
{
    const auto found = m_pictures.constFind(page);
    return found == m_pictures.cend() ? nullptr : &*found;
}

void PagePictures::paintNext()
{
    if (!m_pages || m_scale <= 0 || m_isPainting)
        return;
    const auto isMissing = [this](int page) {
        const Picture *const kept = picture(page);
        return !kept || kept->edition != m_edition;
    };
    const auto next = std::ranges::find_if(m_wanted, isMissing);
    if (next == m_wanted.cend())
        return;
    m_isPainting = true;
    m_painting.setFuture(QtConcurrent::run(
        &m_thread, [pages = m_pages, page = *next, edition = m_edition, scale = m_scale, ratio = m_ratio] {
            return Picture{page, edition, painted(*pages, page, scale, ratio), pages->words(page)};
        }));
}

void PagePictures::take()
{
    m_isPainting = false;
    const Picture picture = m_painting.result();
    if (picture.edition == m_edition && m_wanted.contains(picture.page)) {
        m_pictures.insert(picture.page, picture);
        Q_EMIT arrived(picture.page);
    }
    paintNext();
}

} // namespace Postilla
