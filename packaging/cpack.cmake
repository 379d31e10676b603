# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `cpack -G DEB` in the folder of a release build writes postilla_VERSION_ARCH.deb.
set(POSTILLA_MAINTAINER "The Postilla authors <postilla@localhost>" CACHE STRING
    "Who answers for the packages built here, as: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME postilla)
set(CPACK_PACKAGE_VENDOR "The Postilla authors")
set(CPACK_PACKAGE_CONTACT ${POSTILLA_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tag claims and compare figures in news articles")
set(CPACK_PACKAGE_DESCRIPTION
    "Postilla is for people who read many articles on one subject and must say\n\
what is claimed, by whom, with which figures, and how far to trust it.\n\
It keeps articles exactly as they were read, in Italian and in English,\n\
and every change to them can be undone, even after a restart.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
# The libraries it is linked with are found in the program itself; these are loaded while it runs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libexttextcat-data, libqt6sql6-sqlite, qt6-svg-plugins, libkf6iconthemes-bin,\
 breeze-icon-theme, fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n")

include(CPack)
