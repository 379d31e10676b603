// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filesystem.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct NetworkType
{
    QByteArrayView type;
    QStringView name;
};

/// Types as the kernel's mount table spells them.
constexpr std::array networkTypes = {
    NetworkType{"nfs", u"NFS"},           NetworkType{"nfs4", u"NFS"},
    NetworkType{"cifs", u"SMB"},          NetworkType{"smb3", u"SMB"},
    NetworkType{"smbfs", u"SMB"},         NetworkType{"9p", u"9P"},
    NetworkType{"afs", u"AFS"},           NetworkType{"ceph", u"Ceph"},
    NetworkType{"lustre", u"Lustre"},     NetworkType{"davfs", u"WebDAV"},
    NetworkType{"fuse.sshfs", u"SSHFS"},  NetworkType{"fuse.rclone", u"rclone"},
    NetworkType{"fuse.davfs", u"WebDAV"}, NetworkType{"fuse.gvfsd-fuse", u"GVfs"},
    NetworkType{"fuse.s3fs", u"S3"},      NetworkType{"fuse.kio-fuse", u"KIO"},
    NetworkType{"fuse.ceph", u"Ceph"},    NetworkType{"fuse.glusterfs", u"GlusterFS"},
    NetworkType{"vboxsf", u"vboxsf"},
};

class MountTable : public FileSystem
{
public:
    QString networkName(const QString &path) const override
    {
        const QFileInfo file(path);
        const QByteArray type =
            QStorageInfo(file.exists() ? path : file.absolutePath()).fileSystemType().toLower();
        const auto found = std::ranges::find(networkTypes, QByteArrayView(type), &NetworkType::type);
        return found == networkTypes.end() ? QString() : found->name.toString();
    }
};

} // namespace

const FileSystem &FileSystem::system()
{
    static const MountTable table;
    return table;
}

} // namespace Postilla
