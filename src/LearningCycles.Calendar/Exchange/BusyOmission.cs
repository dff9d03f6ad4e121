namespace LearningCycles.Calendar.Exchange;

/// <summary>Why a time of a person's calendar is not busy.</summary>
public enum BusyOmission
{
    /// <summary>The event says <c>TRANSP:TRANSPARENT</c> (RFC 5545 §3.8.2.7).</summary>
    Transparent,

    /// <summary>The event, or all of the calendar (<c>METHOD:CANCEL</c>), is cancelled.</summary>
    Cancelled,

    /// <summary>The time says <c>FBTYPE=FREE</c> (RFC 5545 §3.2.9).</summary>
    Free,

    /// <summary>It is an all-day event, and the host chose <see cref="BusyChoices.AllDayIsBusy" /> false.</summary>
    AllDay,

    /// <summary>It is tentative, and the host chose <see cref="BusyChoices.TentativeIsBusy" /> false.</summary>
    Tentative,

    /// <summary>It is a moment without length.</summary>
    NoLength,

    /// <summary>It does not lie in the days that were asked for, or a series has no occurrence in them.</summary>
    OutsideOfSpan,

    /// <summary>It is a session that we published, and the host excepts those: <see cref="BusyChoices.ExceptTenants" />.</summary>
    Excepted,

    /// <summary>The limit of occurrences was met before it. Ask for fewer days, or raise <see cref="Ics.IcsLimits.Occurrences" />.</summary>
    OverLimit,
}
