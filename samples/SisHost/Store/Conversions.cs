using LearningCycles.Json;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>A person's id as a text column.</summary>
internal sealed class PersonIdConverter() : ValueConverter<PersonId, string>(id => id.Value, text => new(text));

/// <summary>A school's id as a text column.</summary>
internal sealed class SchoolIdConverter() : ValueConverter<SchoolId, string>(id => id.Value, text => new(text));

/// <summary>A moment as whole milliseconds since 1970: it sorts, and is the same in every database.</summary>
internal sealed class InstantConverter()
    : ValueConverter<Instant, long>(
        moment => moment.ToUnixTimeMilliseconds(),
        number => Instant.FromUnixTimeMilliseconds(number)
    );

/// <summary>Roles as their words, with spaces between them.</summary>
internal sealed class RolesConverter()
    : ValueConverter<ValueList<HostRole>, string>(roles => Write(roles), text => Read(text))
{
    private static string Write(ValueList<HostRole> roles) => string.Join(' ', roles);

    private static ValueList<HostRole> Read(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<HostRole>).ToValueList();
}

/// <summary>A subject as a JSON column. A text that cannot be read throws with every problem and its path.</summary>
internal sealed class SubjectConverter<T>(JsonForm<T> form)
    : ValueConverter<T, string>(subject => form.Write(subject, false), text => form.Read(text).Value)
    where T : class;

/// <summary>Subjects are values: the one that was loaded cannot change, so it is its own snapshot.</summary>
internal sealed class SubjectComparer<T>()
    : ValueComparer<T>(
        (one, other) => one == null ? other == null : one.Equals(other),
        subject => subject.GetHashCode(),
        subject => subject
    )
    where T : class;
