/* Expands rules with libical. Each line of the file: start, rule, how many. One line for each: the first occurrences, or an error. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **arguments) {
    if (count != 2) return 2;
    FILE *file = fopen(arguments[1], "rb");
    if (file == NULL) return 2;
    char line[4096];
    while (fgets(line, sizeof line, file) != NULL) {
        char *start = strtok(line, "\t"), *rule = strtok(NULL, "\t"), *most = strtok(NULL, "\t\n");
        if (start == NULL || rule == NULL || most == NULL) return 2;
        icalerror_clear_errno();
        struct icalrecurrencetype parsed = icalrecurrencetype_from_string(rule);
        icalrecur_iterator *walk =
            parsed.freq == ICAL_NO_RECURRENCE ? NULL : icalrecur_iterator_new(parsed, icaltime_from_string(start));
        if (walk == NULL) {
            printf("error %s\n", icalerror_strerror(icalerrno));
            continue;
        }
        int left = atoi(most);
        for (int i = 0; i < left; i++) {
            struct icaltimetype time = icalrecur_iterator_next(walk);
            if (icaltime_is_null_time(time)) break;
            printf("%s%04d%02d%02dT%02d%02d%02d", i > 0 ? "," : "", time.year, time.month, time.day, time.hour,
                   time.minute, time.second);
        }
        putchar('\n');
        icalrecur_iterator_free(walk);
    }
    fclose(file);
    return 0;
}
