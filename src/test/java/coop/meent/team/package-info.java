@NullMarked
package coop.meent.team;

import org.jspecify.annotations.NullMarked;
