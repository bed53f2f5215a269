package org.rolebridge.trail;

import java.time.Instant;
import org.rolebridge.shared.Actor;

/** What all events of one transaction share. */
record TrailCommand(String id, Instant occurredAt, Actor actor) {}
