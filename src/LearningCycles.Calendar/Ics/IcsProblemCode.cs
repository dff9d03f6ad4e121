namespace LearningCycles.Calendar.Ics;

/// <summary>What kind of problem was met while reading. A name is never given to another kind.</summary>
public enum IcsProblemCode
{
    /// <summary>The text holds no VCALENDAR at all: it is a web page, a spreadsheet, nothing. The calendar is empty.</summary>
    NotICalendar,

    /// <summary>The text is longer than <see cref="IcsLimits.Octets" />; the rest was not read.</summary>
    TooLong,

    /// <summary>A line is longer than <see cref="IcsLimits.LineOctets" /> and was left out.</summary>
    LineTooLong,

    /// <summary>There are more components than <see cref="IcsLimits.Components" />; the rest was not read.</summary>
    TooManyComponents,

    /// <summary>A component lies deeper than <see cref="IcsLimits.Depth" /> and was left out.</summary>
    TooDeep,

    /// <summary>There are more problems than <see cref="IcsLimits.Problems" />; the rest is not told.</summary>
    TooManyProblems,

    /// <summary>A line is not of the form <c>NAME:value</c> and was left out.</summary>
    MalformedLine,

    /// <summary>The text is not UTF-8; letters that could not be read became U+FFFD.</summary>
    NotUtf8,

    /// <summary>Something stands outside of VCALENDAR and was left out.</summary>
    OutsideCalendar,

    /// <summary>A component begins and does not end.</summary>
    Unclosed,

    /// <summary>A component ends that did not begin.</summary>
    StrayEnd,

    /// <summary>The text holds several calendars; their events were put together.</summary>
    SeveralCalendars,

    /// <summary>A METHOD other than PUBLISH and CANCEL.</summary>
    UnsupportedMethod,

    /// <summary>A calendar scale other than Gregorian.</summary>
    UnsupportedScale,

    /// <summary>An event without UID; one was made from its content.</summary>
    MissingUid,

    /// <summary>An event without DTSTAMP; another of its times, or 1970, stands in.</summary>
    MissingStamp,

    /// <summary>An event without a start that could be read; it was left out.</summary>
    MissingStart,

    /// <summary>A date or time that could not be read.</summary>
    MalformedTime,

    /// <summary>A duration that could not be read.</summary>
    MalformedDuration,

    /// <summary>Another value that could not be read.</summary>
    MalformedValue,

    /// <summary>An end that is not after its start.</summary>
    EndNotAfterStart,

    /// <summary>Start and end of different kinds, such as a day and a time.</summary>
    MixedTimes,

    /// <summary>A property that means something but says nothing, such as an empty RRULE.</summary>
    EmptyProperty,

    /// <summary>A property that may stand only once stands again; the first one counts.</summary>
    DuplicateProperty,

    /// <summary>
    /// Two events have one UID; the one of the highest SEQUENCE counts, then of the latest DTSTAMP. An error if both are
    /// the same and the events differ: the later in the file counts, and the other may have been an event of its own.
    /// </summary>
    DuplicateUid,

    /// <summary>A time zone that we do not know.</summary>
    UnknownZone,

    /// <summary>A time in no zone.</summary>
    FloatingTime,

    /// <summary>A time that the clocks of its zone skip.</summary>
    SkippedTime,

    /// <summary>A task that repeats: its rule is kept, but only its first occurrence is read.</summary>
    NotExpanded,

    /// <summary>A part of a recurrence rule, or one of its dates, that could not be read or must not stand there.</summary>
    MalformedRule,

    /// <summary>There are more occurrences than <see cref="IcsLimits.Occurrences" />; the rest is left out.</summary>
    TooManyOccurrences,

    /// <summary>A rule that gave nothing for so long that it was given up.</summary>
    RuleGivenUp,

    /// <summary>An event that stands for one occurrence of a series which is not there, or has no such occurrence.</summary>
    StrayOverride,

    /// <summary>The series took more steps without an occurrence than <see cref="IcsLimits.Steps" />; the rest is left out.</summary>
    TooManySteps,
}
