using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningCycles.Frameworks;
using LearningCycles.Json;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Tests.Json;

/// <summary>A host stores a subject of its own just as the library stores its own.</summary>
public partial class OwnSubjectTests
{
    private static readonly StoredTypes Types = StoredTypes
        .Common.WithWord(text => new RoomId(text), id => id.Value, "a room", "R12")
        .WithList<Seat>()
        .WithStandIn<Furniture, StoredFurniture>(StoredFurniture.Of, stored => stored.ToValue())
        .WithoutMembers<Seat>("isFree");

    private static readonly HostContext Context = new(Types.ToOptions());

    private static readonly JsonForm<Room> Rooms = Types.FormOf<Room, StoredRoom>(
        Context.StoredRoom,
        2,
        room => room.Id == new RoomId("cellar") ? throw new ArgumentException("No cellar.", "id") : StoredRoom.Of(room),
        stored => stored.ToValue(),
        maximumLength: 1000
    );

    private static readonly Room Full = new(
        new("R12"),
        [new(1, new("ana")), new(2, null)],
        new Furniture.Tables(4),
        new(2026, 9, 1),
        ["quiet"]
    );

    private const string Text =
        """{"schemaVersion":2,"id":"R12","seats":[{"number":1,"by":"ana"},{"number":2}],"with":{"kind":"Tables","count":4},"since":"2026-09-01","notes":["quiet"]}""";

    [Fact]
    public void ItComesBackAsItWas()
    {
        Rooms.Write(Full).Should().Be(Text);
        Rooms.Read(Text).Value.Should().Be(Full);
        var bare = Full with { Seats = [], With = new Furniture.None(), Notes = [] };
        Rooms.Read(Rooms.Write(bare)).Value.Should().Be(bare);
    }

    [Theory]
    [InlineData("\"R12\"", "\"x\"", "$.id: \"x\" is not a room such as R12.")]
    [InlineData("\"id\":\"R12\",", "", "$.id: the member is missing.")]
    [InlineData("\"number\":2", "\"number\":0", "$.seats[1].number: A seat has a number from 1.")]
    [InlineData("\"number\":2", "\"number\":\"two\"", "$.seats[1].number: \"two\" stands where a whole number")]
    [InlineData(",\"count\":4", "", "$.with.count: the member is missing.")]
    [InlineData("\"count\":4", "\"count\":-1", "$.with.count: There are -1 tables.")]
    [InlineData("\"Tables\"", "\"Tents\"", "$.with.kind: \"Tents\" is no word that is known here")]
    [InlineData("\"with\":{\"kind\":\"Tables\",\"count\":4},", "", "$.with: the member is missing.")]
    [InlineData("\"schemaVersion\":2", "\"schemaVersion\":3", "$.schemaVersion: the schema version is 3")]
    public void EachProblemHasItsPlace(string part, string instead, string problem)
    {
        Text.Should().Contain(part);
        Rooms.Read(Text.Replace(part, instead)).Problems.Single().ToString().Should().StartWith(problem);
    }

    [Fact]
    public void WhatWouldNotComeBackIsRefusedInWriting()
    {
        var tables = () => Rooms.Write(Full with { With = new Furniture.Tables(-1) });
        tables.Should().Throw<JsonRefusedException>().WithMessage("The Room is refused:\n$.with.count: There are*");
        var cellar = () => Rooms.Write(Full with { Id = new("cellar") });
        cellar.Should().Throw<JsonRefusedException>().WithMessage("The Room is refused:\n$.id: No cellar.");
    }

    [Fact]
    public void ItsLengthIsBounded()
    {
        (Rooms.SchemaVersion, Rooms.MaximumLength).Should().Be((2, 1000));
        Rooms.Read(Text + new string(' ', 1000)).Problems.Single().Kind.Should().Be(JsonProblemKind.TooLong);
    }

    [Fact]
    public void ATypeThatIsForgottenIsToldBeforeAnythingIsStored()
    {
        var types = StoredTypes
            .Common.WithWord(text => new RoomId(text), id => id.Value, "a room", "R12")
            .WithStandIn<Furniture, StoredFurniture>(StoredFurniture.Of, stored => stored.ToValue());
        var act = () =>
            types.FormOf<Room, StoredRoom>(
                new HostContext(types.ToOptions()).StoredRoom,
                1,
                StoredRoom.Of,
                stored => stored.ToValue()
            );
        act.Should().Throw<ArgumentException>().WithMessage("*Seat*has no form.\nMaybe*");
    }

    [Fact]
    public void AMemberToBeLeftOutThatIsNoneIsTold()
    {
        var types = Types.WithoutMembers<Seat>("IsFree");
        var act = () =>
            types.FormOf<Room, StoredRoom>(
                new HostContext(types.ToOptions()).StoredRoom,
                1,
                StoredRoom.Of,
                stored => stored.ToValue()
            );
        act.Should().Throw<ArgumentException>().WithMessage("*Seat has no member 'IsFree' to be left out.\nMaybe*");
    }

    [Fact]
    public void AStandInThatTheContextDoesNotNameIsTold()
    {
        var types = Types.WithStandIn<Room, Wrapped>(room => new(room.Id.Value), _ => Full);
        var act = () =>
            types.FormOf<Room, StoredBuilding>(
                new HostContext(types.ToOptions()).StoredBuilding,
                1,
                room => new(1, room),
                stored => stored.Only
            );
        act.Should().Throw<ArgumentException>().WithMessage("*tells nothing of*Wrapped.\nMaybe it lacks *");
    }

    [Fact]
    public void AContextOfOtherOptionsIsMisuse()
    {
        var act = () =>
            Types.FormOf<Room, StoredRoom>(
                new HostContext(new JsonSerializerOptions()).StoredRoom,
                1,
                StoredRoom.Of,
                stored => stored.ToValue()
            );
        act.Should().Throw<ArgumentException>().WithMessage("*was made with other options.\nMaybe*");
    }

    [Fact]
    public void AFormGivenTwiceIsMisuse()
    {
        var again = () => Types.WithList<Seat>();
        again.Should().Throw<ArgumentException>().WithMessage("*Seat*has a form already.\nMaybe*");
        var id = () => Types.WithWord(text => new FrameworkId(text), id => id.Value, "an id", "a1");
        id.Should().Throw<ArgumentException>();
    }

    internal sealed record RoomId
    {
        public RoomId(string value) => Value = value.Length > 1 ? value : throw new FormatException();

        public string Value { get; }
    }

    internal sealed record Room(
        RoomId Id,
        ValueList<Seat> Seats,
        Furniture With,
        LocalDate Since,
        ValueList<string> Notes
    );

    internal sealed record Seat
    {
        public Seat(int number, PersonId? by)
        {
            Number = number > 0 ? number : throw new ArgumentException("A seat has a number from 1.", nameof(number));
            By = by;
        }

        public int Number { get; }

        public PersonId? By { get; }

        public bool IsFree => By is null;
    }

    internal abstract record Furniture
    {
        internal sealed record None : Furniture;

        internal sealed record Tables(int Count) : Furniture;
    }

    internal enum FurnitureKind
    {
        None,
        Tables,
    }

    internal sealed record StoredFurniture
    {
        public required FurnitureKind Kind { get; init; }

        public int? Count { get; init; }

        internal static StoredFurniture Of(Furniture furniture) =>
            furniture is Furniture.Tables { Count: var count }
                ? new() { Kind = FurnitureKind.Tables, Count = Counted(count) }
                : new() { Kind = FurnitureKind.None };

        internal Furniture ToValue() =>
            Kind == FurnitureKind.None
                ? new Furniture.None()
                : new Furniture.Tables(Counted(Count ?? throw new ArgumentNullException("count")));

        private static int Counted(int count) =>
            count >= 0
                ? count
                : throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"There are {count} tables."),
                    nameof(count)
                );
    }

    internal sealed record Wrapped(string Id);

    internal sealed record StoredBuilding(int SchemaVersion, Room Only);

    internal sealed record StoredRoom
    {
        public required int SchemaVersion { get; init; }

        public required RoomId Id { get; init; }

        public required ValueList<Seat> Seats { get; init; }

        public required Furniture With { get; init; }

        public required LocalDate Since { get; init; }

        public required ValueList<string> Notes { get; init; }

        internal static StoredRoom Of(Room room) =>
            new()
            {
                SchemaVersion = 2,
                Id = room.Id,
                Seats = room.Seats,
                With = room.With,
                Since = room.Since,
                Notes = room.Notes,
            };

        internal Room ToValue()
        {
            ArgumentNullException.ThrowIfNull(Id);
            ArgumentNullException.ThrowIfNull(With);
            return new(Id, Seats, With, Since, Notes);
        }
    }

    [JsonSerializable(typeof(StoredRoom))]
    [JsonSerializable(typeof(StoredFurniture))]
    [JsonSerializable(typeof(StoredBuilding))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    internal sealed partial class HostContext : JsonSerializerContext;
}
