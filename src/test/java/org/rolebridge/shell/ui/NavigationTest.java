package org.rolebridge.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;

class NavigationTest {

    private final Navigation navigation = new Navigation(List.of());

    private List<String> paths(Profile profile) {
        return navigation.itemsFor(Set.of(profile)).stream()
                .map(NavigationItem::path)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithMyWorkForEverybody(Profile profile) {
        assertThat(paths(profile)).startsWith("");
    }

    @ParameterizedTest
    @CsvSource({
        "progress, PROGRESS_READ",
        "roles, ROLE_READ",
        "training, GUIDANCE_READ",
        "programmes, SUPPORT_READ",
        "audit, QUERY_RAISE",
        "people, PERSON_READ",
        "reference-data, KIND_EDIT",
        "change-history, TRAIL_READ"
    })
    void leadsOnlyWhereTheProfileMayGo(String path, Permission permission) {
        assertThat(Arrays.stream(Profile.values())
                        .filter(profile -> paths(profile).contains(path)))
                .isNotEmpty()
                .allMatch(profile -> profile.permissions().contains(permission));
    }

    @ParameterizedTest
    @CsvSource({"progress, PROGRESS_READ", "roles, ROLE_READ"})
    void offersWhatTheProfileReads(String path, Permission permission) {
        assertThat(Arrays.stream(Profile.values())
                        .filter(profile -> profile.permissions().contains(permission)))
                .allMatch(profile -> paths(profile).contains(path));
    }
}
