namespace LearningCycles.Json;

/// <summary>What is wrong with a text that was to be read.</summary>
public enum JsonProblemKind
{
    /// <summary>It is no JSON from the place on that is named: cut off, nested too deep, or not UTF-8.</summary>
    Damaged,

    /// <summary>It is longer than is read.</summary>
    TooLong,

    /// <summary>It was written by a newer version of the library.</summary>
    NewerSchema,

    /// <summary>It names a schema version that was never written.</summary>
    UnknownSchema,

    /// <summary>A member is not there that has to be.</summary>
    Missing,

    /// <summary>A member is there twice, so either could be meant.</summary>
    Repeated,

    /// <summary>A value is of another type, such as a text in the place of a list.</summary>
    WrongType,

    /// <summary>A word is none of those that are known there.</summary>
    UnknownWord,

    /// <summary>A value cannot be read, such as a day that no calendar has, or is not allowed in its place.</summary>
    BadValue,

    /// <summary>The values can be read one by one, but not be together.</summary>
    BrokenInvariant,
}
