/* Expands rules with libical. Each line of the file: start, rule, how many. One line for each: the first occurrences, or an error. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

/* Of the processor's time: a rule needs less than a thousandth of it, however busy the machine is. */
static const struct itimerval patience = {{0, 0}, {0, 400000}};

static void answer(const char *start, const char *rule, int most) {
    icalerror_clear_errno();
    struct icalrecurrencetype parsed = icalrecurrencetype_from_string(rule);
    icalrecur_iterator *walk =
        parsed.freq == ICAL_NO_RECURRENCE ? NULL : icalrecur_iterator_new(parsed, icaltime_from_string(start));
    if (walk == NULL) {
        printf("error %s", icalerror_strerror(icalerrno));
        return;
    }
    for (int i = 0; i < most; i++) {
        struct icaltimetype time = icalrecur_iterator_next(walk);
        if (icaltime_is_null_time(time)) break;
        printf("%s%04d%02d%02dT%02d%02d%02d", i > 0 ? "," : "", time.year, time.month, time.day, time.hour, time.minute,
               time.second);
    }
    icalrecur_iterator_free(walk);
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    FILE *file = fopen(arguments[1], "rb");
    if (file == NULL) return 2;
    char line[4096];
    while (fgets(line, sizeof line, file) != NULL) {
        char *start = strtok(line, "\t"), *rule = strtok(NULL, "\t"), *most = strtok(NULL, "\t\n");
        if (start == NULL || rule == NULL || most == NULL) return 2;
        /* Some rules it never ends with: each is answered in a process of its own, which may not last. */
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            setitimer(ITIMER_VIRTUAL, &patience, NULL);
            answer(start, rule, atoi(most));
            fflush(stdout);
            _exit(0);
        }
        int status;
        if (child < 0 || waitpid(child, &status, 0) != child) return 2;
        puts(status == 0 ? "" : "error without an end");
    }
    fclose(file);
    return 0;
}
