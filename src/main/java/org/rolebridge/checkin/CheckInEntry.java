package org.rolebridge.checkin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param levels one for each question, from 0 */
public record CheckInEntry(LocalDate on, List<@Nullable Integer> levels) {}
