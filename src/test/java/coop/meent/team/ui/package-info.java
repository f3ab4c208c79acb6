@NullMarked
package coop.meent.team.ui;

import org.jspecify.annotations.NullMarked;
