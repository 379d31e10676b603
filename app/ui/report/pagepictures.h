// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportpages.h"

#include <QFutureWatcher>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Postilla {

/// Pages of a report as pictures, painted one by one in the background; a few of them are kept.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    struct Picture
    {
        int page = -1;
        /// Rises with other pages and other sizes.
        int edition = 0;
        /// At the size that was asked for.
        QImage image;
        /// What can be read on it.
        QString words;
    };

    explicit PagePictures(QObject *parent = nullptr);
    ~PagePictures() override;

    /// nullptr: none.
    void setPages(std::shared_ptr<const ReportPages> pages);
    /// How large pictures are from now on. `scale`: logical pixels of the screen to a device pixel of the
    /// page; `ratio`: physical to logical pixels.
    void setScale(qreal scale, qreal ratio);

    /// The pages that are in view, or soon will be: pictures of others are let go.
    void want(const QList<int> &pages);
    /// Of another size or of the pages before as long as there is none of these; nullptr where there is
    /// none at all.
    const Picture *picture(int page) const;

Q_SIGNALS:
    void arrived(int page);

private:
    void paintNext();
    void take();

    std::shared_ptr<const ReportPages> m_pages;
    qreal m_scale = 0;
    qreal m_ratio = 1;
    QList<int> m_wanted;
    QHash<int, Picture> m_pictures;
    /// One thread, which keeps the fonts that it has opened.
    QThreadPool m_thread;
    QFutureWatcher<Picture> m_painting;
    bool m_isPainting = false;
    int m_edition = 0;
};

} // namespace Postilla
