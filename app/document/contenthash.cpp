// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/contenthash.h"

#include <QCryptographicHash>

namespace Postilla {

QString contentHash(QStringView stored)
{
    const QByteArray hash = QCryptographicHash::hash(stored.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace Postilla
