/// Team rooms and self-portraits on the screen.
@NullMarked
package coop.meent.teamroom.ui;

import org.jspecify.annotations.NullMarked;
