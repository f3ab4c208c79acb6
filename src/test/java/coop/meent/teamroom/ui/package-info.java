@NullMarked
package coop.meent.teamroom.ui;

import org.jspecify.annotations.NullMarked;
