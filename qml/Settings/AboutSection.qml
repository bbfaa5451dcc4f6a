pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What this program and this vault are, and whose work is in it.
ColumnLayout {
    id: section
    required property VaultModel vault
    required property AppModel app

    spacing: Theme.space.s

    AboutProgram { id: about }
    LicenceDialog { id: licence }

    MnCard {
        Layout.fillWidth: true
        Layout.bottomMargin: 14 * Theme.scale
        implicitHeight: head.implicitHeight

        ColumnLayout {
            id: head
            anchors { left: parent.left; right: parent.right }
            spacing: 0

            // By hand: wrapped words in layouts within layouts keep the height that a narrower place would need.
            Item {
                Layout.fillWidth: true
                Layout.margins: Theme.space.xxl
                implicitHeight: Math.max(sign.height, words.implicitHeight)

                MnLogo {
                    id: sign
                    anchors { left: parent.left; top: parent.top }
                    size: 64
                }
                ColumnLayout {
                    id: words
                    anchors { left: sign.right; leftMargin: Theme.space.xxl; right: parent.right; top: parent.top }
                    spacing: 0

                    MnText {
                        objectName: "version"
                        Layout.fillWidth: true
                        text: qsTr("Mnemosyne %1").arg(about.version)
                        style: Theme.type.title
                    }
                    MnText {
                        Layout.fillWidth: true
                        text: about.machine
                        style: Theme.type.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                    RowLayout {
                        Layout.topMargin: Theme.space.m
                        spacing: Theme.space.s

                        MnButton {
                            objectName: "copyLines"
                            glyph: "copy"
                            text: qsTr("Copy these lines")
                            onClicked: {
                                about.copyLines();
                                section.vault.said(qsTr("Copied"), false);
                            }
                        }
                        MnButton {
                            objectName: "ownLicence"
                            kind: "quiet"
                            text: qsTr("Licence")
                            onClicked: licence.show(qsTr("Mnemosyne"), about.licence)
                        }
                    }
                }
            }
            MnLine { Layout.fillWidth: true }
            RowLayout {
                Layout.margins: Theme.space.m
                Layout.leftMargin: Theme.space.xxl
                Layout.rightMargin: Theme.space.xxl
                spacing: Theme.space.s

                MnIcon {
                    name: "cloud-off"
                    size: 16
                    tint: Theme.accent
                }
                MnText {
                    Layout.fillWidth: true
                    text: qsTr("It never looks for a newer version by itself, and sends nothing that you did not allow.")
                    style: Theme.type.caption
                    color: Theme.ink2
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
    }
    MnGroup {
        label: qsTr("This vault")

        MnSettingRow {
            title: qsTr("Made on %1").arg(section.vault.storage.madeAt.toLocaleDateString(Theme.locale, Locale.LongFormat))
            text: section.vault.storage.format > 0 ? qsTr("Format %1. An older format is brought up when it is opened.").arg(section.vault.storage.format) : ""
        }
        MnSettingRow {
            title: qsTr("Its folder")
            text: section.vault.storage.folder
            last: true
        }
    }
    MnGroup {
        label: qsTr("What lies where")

        Repeater {
            model: about.places

            MnSettingRow {
                required property var modelData
                required property int index

                title: modelData.name
                text: modelData.path
                last: index === about.places.length - 1
            }
        }
    }
    MnGroup {
        label: qsTr("Made with the work of others")
        aside: qsTr("every licence in full")

        Repeater {
            model: about.parts

            PartRow {
                required property var modelData
                required property int index

                name: modelData.name
                owner: modelData.owner
                licence: modelData.licence
                isInside: modelData.isInside
                last: index === about.parts.length - 1
                onClicked: licence.show(modelData.name, about.licenceOf(modelData.name))
            }
        }
    }
    Component.onCompleted: section.vault.storage.read()
}
