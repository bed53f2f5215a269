package org.rolebridge.evidence.ui;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rolebridge.evidence.Evidence;
import org.rolebridge.evidence.EvidenceSubject;

/**
 * What the screen shows about the files of one record.
 *
 * @param name what the record is called
 * @param people names of those who added files
 * @param mayAdd whether the reader may add files
 * @param mayWithdraw whether the reader may withdraw them; also when nothing can be added any more
 */
record FilesOfRecord(
        EvidenceSubject subject,
        String name,
        List<Evidence> files,
        Map<Long, String> people,
        ZoneId zone,
        boolean mayAdd,
        boolean mayWithdraw)
        implements Serializable {}
