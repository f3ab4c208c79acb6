@NullMarked
package coop.meent.teamroom;

import org.jspecify.annotations.NullMarked;
