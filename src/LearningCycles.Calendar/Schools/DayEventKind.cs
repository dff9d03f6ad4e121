namespace LearningCycles.Calendar.Schools;

/// <summary>What an event on the school calendar does to a day. The names follow Ed-Fi's calendar events.</summary>
public enum DayEventKind
{
    /// <summary>Planned: neither students nor staff are in.</summary>
    Holiday,

    /// <summary>Unplanned (weather, emergency, strike): neither students nor staff are in.</summary>
    Emergency,

    /// <summary>Staff are in, students are not: planning, in-service, work day. A 1:1 can be held, an observation cannot.</summary>
    TeacherOnly,

    /// <summary>Students leave early.</summary>
    EarlyRelease,

    /// <summary>Students come late.</summary>
    LateStart,

    /// <summary>Students learn, but not on site: an observation in the room cannot be held.</summary>
    Remote,

    /// <summary>School is held on a day that would otherwise be none, such as a Saturday or a former holiday.</summary>
    MakeUp,

    /// <summary>Worth knowing, with no effect on the day: the end of a quarter, a concert.</summary>
    Information,
}
