#pragma once

namespace mn::app {

// How a field of one line is read aloud: any text input of QML with the properties `spokenName` and
// `spokenDescription`. Qt 6.4 tells the accessible bus what was typed into a field of dots, and keeps back its name;
// here the text of a field is what it shows, and a secret one is a password field with its name. Once, on the GUI
// thread, before the first window. Source: AT-SPI's ROLE_PASSWORD_TEXT.
void installFieldAccessible();

} // namespace mn::app
